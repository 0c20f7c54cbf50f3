package org.xinxiyuan;

import java.nio.file.Path;
import org.xinxiyuan.cli.command.Premises;
import org.xinxiyuan.gui.unlock.Gate;
import org.xinxiyuan.service.Office;

/** The door of one workspace, as the desktop asks for it (工作区的门). */
record Door(Premises premises, Path home) implements Gate {
    @Override
    public boolean exists() {
        return premises.exists(home);
    }

    @Override
    public Office open(String passphrase) {
        return premises.open(home, passphrase);
    }

    @Override
    public Office create(String passphrase) {
        premises.create(home, passphrase);
        return open(passphrase);
    }
}
