package dev.layerlab.engine.dl4j;

import dev.layerlab.engine.EngineInfo;
import dev.layerlab.engine.kernel.VectorUnit;
import dev.layerlab.text.Message;
import dev.layerlab.text.UserFacingException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.bytedeco.javacpp.Loader;
import org.deeplearning4j.config.DL4JSystemProperties;
import org.deeplearning4j.nn.layers.mkldnn.BaseMKLDNNHelper;
import org.nd4j.linalg.factory.Nd4j;

/** Loads the native library and turns oneDNN on where the library has it. */
final class NativeLibrary {
    private static final String LIBRARY = "Deeplearning4j 1.0.0-M2.1";

    private NativeLibrary() {}

    /** What runs; loads it at the first call. */
    static EngineInfo load() throws UserFacingException {
        if (!VectorUnit.isThere()) {
            throw UserFacingException.of("engine.no-vectors");
        }
        settle();
        try {
            Nd4j.getExecutioner();
            String build = build();
            boolean oneDnn = build.contains("onednn") && switchOneDnnOn();
            return new EngineInfo(
                    LIBRARY, build, oneDnn, 0, Nd4j.getEnvironment().maxThreads());
        } catch (LinkageError | RuntimeException cause) {
            throw new UserFacingException(
                    Message.of("engine.cannotLoad", System.getProperty("os.name"), System.getProperty("os.arch")),
                    cause);
        }
    }

    /** Read once by JavaCPP and DL4J when their classes load. */
    private static void settle() {
        WaitingThreads.sleep();
        // ND4J looks after its own memory; JavaCPP's limit is made from -Xmx and would stop it far too early.
        setUnlessGiven("org.bytedeco.javacpp.maxbytes", "0");
        setUnlessGiven("org.bytedeco.javacpp.maxphysicalbytes", "0");
        setUnlessGiven(DL4JSystemProperties.CRASH_DUMP_ENABLED_PROPERTY, "false");
        setUnlessGiven("org.nd4j.log.initialization", "false");
    }

    private static void setUnlessGiven(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** The folder that the library was unpacked from, such as "linux-x86_64-onednn-avx2". */
    private static String build() {
        Path file = Path.of(Loader.getLoadedLibraries().getOrDefault("jnind4jcpu", ""));
        return StreamSupport.stream(file.spliterator(), false)
                .map(Path::toString)
                .filter(folder -> folder.startsWith(Loader.getPlatform()))
                .reduce((first, last) -> last)
                .orElseGet(Loader::getPlatform);
    }

    private static boolean switchOneDnnOn() {
        setUnlessGiven(DL4JSystemProperties.DISABLE_HELPER_PROPERTY, "false");
        return !Boolean.getBoolean(DL4JSystemProperties.DISABLE_HELPER_PROPERTY) && BaseMKLDNNHelper.mklDnnEnabled();
    }
}
