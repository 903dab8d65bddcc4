package dev.layerlab.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much memory this computer, or the container LayerLab runs in, has. */
public final class MachineMemory {
    private MachineMemory() {}

    /** What training may take: the rest stays for the system, the window and the data. */
    public static long forTraining() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() / 4 * 3;
    }
}
