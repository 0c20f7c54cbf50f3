package org.xinxiyuan;

import org.xinxiyuan.service.desk.Desk;
import org.xinxiyuan.service.desk.Wire;

/** What stands between an office and its store and portal: nothing, or what listens to them. */
interface Fitting {
    Fitting PLAIN = new Fitting() {};

    default Desk desk(Desk desk) {
        return desk;
    }

    default Wire wire(Wire wire) {
        return wire;
    }
}
