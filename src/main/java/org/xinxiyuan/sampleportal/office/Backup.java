package org.xinxiyuan.sampleportal.office;

/** 备份与恢复 of the whole portal: one backup, taken when asked. */
public interface Backup {
    boolean exists();

    /** Replaces the one that was there. */
    void take();

    /** Everything since the backup is forgotten, and the epoch is another one. */
    void putBack();
}
