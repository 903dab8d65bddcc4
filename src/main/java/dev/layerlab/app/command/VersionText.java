package dev.layerlab.app.command;

import dev.layerlab.app.Version;
import dev.layerlab.engine.EngineInfo;
import dev.layerlab.text.Texts;
import dev.layerlab.text.UserFacingException;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: LayerLab, the library below it, the native that really runs, and Java. */
final class VersionText implements IVersionProvider {
    private final Workplace workplace;

    VersionText(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public String[] getVersion() throws UserFacingException {
        Texts texts = workplace.texts();
        EngineInfo info = workplace.engine().info();
        return new String[] {
            "LayerLab " + Version.number(),
            info.library(),
            texts.of(
                    info.oneDnn() ? "command.native-onednn" : "command.native-plain",
                    info.nativeBuild(),
                    info.threads()),
            info.vectorBits() > 0
                    ? texts.of("command.steps-own", info.vectorBits())
                    : texts.of("command.steps-library"),
            "Java " + System.getProperty("java.version")
        };
    }
}
