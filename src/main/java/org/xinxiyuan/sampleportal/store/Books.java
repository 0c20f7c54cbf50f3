package org.xinxiyuan.sampleportal.store;

/** 各种簿册: the portal's named collections, all in one database and hence in one transaction. */
public record Books(
        Database database, Pieces pieces, Receipts receipts, Feed feed, QuotaCounts counts, IndexNumbers indexNumbers) {
    public static Books in(Database database) {
        return new Books(
                database,
                new Pieces(database),
                new Receipts(database),
                new Feed(database),
                new QuotaCounts(database),
                new IndexNumbers(database));
    }
}
