package org.xinxiyuan.sampleportal.desk;

import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.store.Books;

/** 公示期满撤下: a piece whose {@code publicity.to} has passed goes off the site and the feed says so. */
public final class TakeDowns {
    private static final String ENDED = "公示期已满";

    private final County county;
    private final Books books;
    private final Filing filing;

    public TakeDowns(County county, Books books, Filing filing) {
        this.county = county;
        this.books = books;
        this.filing = filing;
    }

    /** Looked at whenever somebody asks the portal something: no timer, so a stopped clock moves nothing. */
    public void look() {
        books.database()
                .change(() -> books.pieces()
                        .overdue(county.clock().today().toString())
                        .forEach(piece -> filing.takeDown(piece, ENDED)));
    }
}
