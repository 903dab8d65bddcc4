package dev.layerlab.engine.kernel;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

/** Whether this processor and this Java can run the kernels at speed. */
public final class VectorUnit {
    private static final String MODULE = "jdk.incubator.vector";

    private VectorUnit() {}

    /** Whether Java was started with the module; without it no kernel can load. */
    public static boolean isThere() {
        return ModuleLayer.boot().findModule(MODULE).isPresent();
    }

    /**
     * Without fused multiply-add in hardware, which cheap processors before 2021 lack, Java works it out digit by
     * digit.
     */
    public static boolean isFast() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            return Boolean.parseBoolean(machine.getVMOption("UseFMA").getValue());
        } catch (IllegalArgumentException otherMachine) {
            return false;
        }
    }

    /** Width of the vectors that the kernels use; only where they are usable. */
    public static int bits() {
        return Lanes.SPECIES.vectorBitSize();
    }
}
