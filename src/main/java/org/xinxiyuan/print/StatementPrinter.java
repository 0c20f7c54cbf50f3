package org.xinxiyuan.print;

import org.xinxiyuan.print.docx.StatementDocx;
import org.xinxiyuan.print.xlsx.StatementXlsx;
import org.xinxiyuan.quota.statement.Statement;
import org.xinxiyuan.quota.statement.StatementPrinting;

/** Prints statements (报表). */
public final class StatementPrinter implements StatementPrinting {
    @Override
    public byte[] print(Statement statement, Format format) {
        return switch (format) {
            case DOCX -> StatementDocx.of(statement);
            case XLSX -> StatementXlsx.of(statement);
        };
    }
}
