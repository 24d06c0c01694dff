package com.presenceos.local.bench;

import java.lang.management.ManagementFactory;

/** What the figures were measured on. */
record Machine(int cores, double load, long heapMegabytes, String java) {

    static Machine now() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().maxMemory() / (1024 * 1024),
                System.getProperty("java.version"));
    }

    /** The stack is started by the same script with the same heap as this process. */
    @Override
    public String toString() {
        return "machine: %d cores, load average %.2f, heap at most %d MB, java %s"
                .formatted(cores, load, heapMegabytes, java);
    }
}
