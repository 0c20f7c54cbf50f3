package org.xinxiyuan.sampleportal.office;

import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.desk.Acceptance;
import org.xinxiyuan.sampleportal.desk.CountyNews;
import org.xinxiyuan.sampleportal.desk.Filing;
import org.xinxiyuan.sampleportal.desk.Quotas;
import org.xinxiyuan.sampleportal.inspect.TextScan;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.CountyBook;

/** 县政府办: every act of the county's office. Each is one commit with its change in the feed, or is refused whole. */
public record Office(
        Rulings rulings, Adoptions adoptions, Edits edits, Tasks tasks, Editions editions, Notices notices) {

    /** The windows whose work the office oversees. */
    public record Windows(Acceptance acceptance, Filing filing, Quotas quotas, CountyNews news) {}

    /** The office with what it keeps in order. */
    public record Opened(Office office, Arrangements arrangements) {}

    public static Opened open(County county, Books books, TextScan scan, Windows windows) {
        var register = new Register(county, books, new CountyBook(books.database()), scan);
        var arrangements = new Arrangements(register, windows.news());
        var rulings = new Rulings(register, windows.filing());
        var office = new Office(
                rulings,
                new Adoptions(register, rulings),
                new Edits(register, windows.acceptance(), windows.filing()),
                new Tasks(register, arrangements, windows.quotas()),
                new Editions(register, arrangements),
                new Notices(register, arrangements));
        return new Opened(office, arrangements);
    }
}
