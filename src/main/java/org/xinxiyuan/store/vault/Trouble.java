package org.xinxiyuan.store.vault;

import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.xinxiyuan.document.WorkstationException;

/**
 * Turns what the database says into the workstation's exception. Its message is dropped: it may quote a statement or a
 * value; the code is enough.
 */
final class Trouble {
    private Trouble() {}

    static WorkstationException of(SQLException trouble) {
        int primary = trouble.getErrorCode() & 0xff;
        var code = SQLiteErrorCode.getErrorCode(primary);
        return switch (code) {
            case SQLITE_FULL -> new WorkstationException("store.disk-full");
            case SQLITE_READONLY -> new WorkstationException("store.read-only");
            case SQLITE_BUSY, SQLITE_LOCKED -> new WorkstationException("store.busy");
            case SQLITE_IOERR, SQLITE_CANTOPEN -> new WorkstationException("store.disk-trouble", name(code));
            case SQLITE_CORRUPT, SQLITE_NOTADB -> new WorkstationException("store.damaged", name(code));
            default -> new WorkstationException("store.failed", name(code));
        };
    }

    private static String name(SQLiteErrorCode code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
