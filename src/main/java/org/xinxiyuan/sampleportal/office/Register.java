package org.xinxiyuan.sampleportal.office;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.FeedShape;
import org.xinxiyuan.sampleportal.contract.Finding;
import org.xinxiyuan.sampleportal.contract.Problem;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.inspect.PersonalDataPolicy;
import org.xinxiyuan.sampleportal.inspect.TextScan;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.CountyBook;
import org.xinxiyuan.sampleportal.store.Piece;

/** 办理台账: what every act of the office needs: the pieces, the feed, the numbers, and a look at its own words. */
record Register(County county, Books books, CountyBook countyBook, TextScan scan) {
    /** A piece that is still there. */
    Piece piece(String id) {
        return books.pieces()
                .find(id)
                .filter(piece -> !piece.withdrawn())
                .orElseThrow(() -> new NotPossible("没有此件，或已撤回"));
    }

    Piece inOneOf(Set<String> states, String id) {
        var piece = piece(id);
        if (!states.contains(piece.state())) {
            throw new NotPossible("现为“" + States.label(piece.state()) + "”，不能这样办");
        }
        return piece;
    }

    Piece report(String id) {
        var piece = piece(id);
        if (!piece.report()) {
            throw new NotPossible("只有政务信息可采用、可登记批示");
        }
        return piece;
    }

    String now() {
        return county.clock().now();
    }

    /** The next number of this year, such as {@code a-2026-001}. */
    String number(String letter) {
        return countyBook.next(letter + "-" + now().substring(0, 4));
    }

    /** The office's own words go down to the townships: an ID or bank card number in them is refused. */
    void fits(String type, ObjectNode data) {
        var found = new ArrayList<Finding>();
        FeedShape.of(type).walk("", data, (pointer, text) -> found.addAll(scan.plain(pointer, text)));
        clean(found);
    }

    static void clean(List<Finding> found) {
        var weighed = PersonalDataPolicy.ofReports().weigh(found);
        if (weighed.stream().anyMatch(Finding::error)) {
            throw Problem.of(Code.PII_FOUND).findings(weighed).refused();
        }
    }

    /** Writes one change of a piece, or of what was made of it; the caller holds the transaction. */
    void tell(String type, String key, ObjectNode data, boolean report) {
        fits(type, data);
        books.feed().upsert(type, key, data, now(), report);
    }
}
