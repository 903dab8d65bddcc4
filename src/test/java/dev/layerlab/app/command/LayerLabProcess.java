package dev.layerlab.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs {@code layerlab} as a user does: as a process of its own, without a display. */
final class LayerLabProcess {
    private final Path folder;

    /** @param folder where it works and keeps what is the user's */
    LayerLabProcess(Path folder) {
        this.folder = folder;
    }

    /** What the process left behind. */
    record Outcome(int status, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return runIn("en", arguments);
    }

    Outcome runIn(String language, String... arguments) throws IOException, InterruptedException {
        Process process = start(language, arguments);
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("layerlab " + String.join(" ", arguments) + " does not end");
        }
        // The launcher takes this notice of Java's away.
        String said = read("err.txt").replaceFirst("WARNING: Using incubator modules: jdk.incubator.vector\\R", "");
        return new Outcome(process.exitValue(), read("out.txt"), said);
    }

    Process start(String language, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx600m",
                "-Dstderr.encoding=UTF-8",
                "-Duser.language=" + language,
                "-Dlayerlab.home=" + folder.resolve("home"),
                "-Dlayerlab.samples=" + Path.of("sample-datasets").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.layerlab.app.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
