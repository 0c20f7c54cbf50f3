package org.xinxiyuan.gui.unlock;

/**
 * A passphrase that need not be asked for (已知口令).
 *
 * @param sample of the sample workspace, no secret: may stand on the screen
 */
public record Known(String passphrase, boolean sample) {
    @Override
    public String toString() {
        return sample ? "Known[sample]" : "Known[]";
    }
}
