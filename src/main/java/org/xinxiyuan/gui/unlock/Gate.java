package org.xinxiyuan.gui.unlock;

import org.xinxiyuan.service.Office;

/** The door of the workspace (工作区的门): opened with its passphrase, or made on the first start. */
public interface Gate {
    /** Whether there is a workspace already. */
    boolean exists();

    /** Throws {@code WorkstationException} where the passphrase is wrong or the store cannot be opened. */
    Office open(String passphrase);

    /** Makes a new workspace and opens it; never touches one that is there. */
    Office create(String passphrase);
}
