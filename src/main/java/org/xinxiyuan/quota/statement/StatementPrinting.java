package org.xinxiyuan.quota.statement;

/** Port: lays a statement out on A4 (报表打印). */
@FunctionalInterface
public interface StatementPrinting {
    byte[] print(Statement statement, Format format);

    /** A file format that is written. */
    enum Format {
        XLSX,
        DOCX;

        /** Ending of a file's name, without the dot. */
        public String ending() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
