package org.xinxiyuan.sampleportal.contract;

/** 契约版本: 1.x is spoken here. */
public final class ContractVersion {
    public static final String CURRENT = "1.0";
    public static final String OLDEST = "1.0";
    private static final int MAJOR = 1;

    private ContractVersion() {}

    /** Refuses a client that speaks an older one. */
    public static void hold(String spoken) {
        if (!spoken.matches("[0-9]{1,4}\\.[0-9]{1,4}")) {
            throw Problem.of(Code.BAD_REQUEST).detail("契约版本格式不符").refused();
        }
        if (Integer.parseInt(spoken.substring(0, spoken.indexOf('.'))) < MAJOR) {
            throw Problem.of(Code.UPGRADE_REQUIRED).detail("至少 " + OLDEST).refused();
        }
    }
}
