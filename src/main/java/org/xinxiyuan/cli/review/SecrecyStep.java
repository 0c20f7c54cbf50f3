package org.xinxiyuan.cli.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xinxiyuan.document.DraftId;
import org.xinxiyuan.document.Filing;
import org.xinxiyuan.review.secrecy.Conclusion;
import org.xinxiyuan.review.secrecy.Point;
import org.xinxiyuan.review.secrecy.SecrecyGround;
import org.xinxiyuan.review.secrecy.SecrecyReview.Carrier;
import org.xinxiyuan.review.secrecy.Step;
import org.xinxiyuan.review.secrecy.Step.Level;
import org.xinxiyuan.service.Office;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.Entry;
import org.xinxiyuan.service.reviewing.SecrecyReviewing.Outcome;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** One step of a secrecy review as it is typed (一级审查). */
final class SecrecyStep {
    @Option(names = "--step", required = true, paramLabel = "initial|second|approval", description = "初审、复审、批准")
    private Level level;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "审查人")
    private String by;

    @Option(names = "--conclusion", required = true, paramLabel = "open|partly|withheld|referred",
            description = "公开、部分公开、不予公开、报审")
    private Conclusion conclusion;

    @Option(names = "--basis", paramLabel = "14|15|16|17|37|secrets", converter = GroundReader.class,
            description = "依据，可多次；结论不是“公开”时必填")
    private List<SecrecyGround> basis = new ArrayList<>();

    @Option(names = "--opinion", description = "意见")
    private String opinion = "";

    @Option(names = "--involves", paramLabel = "POINT", description = "初审：涉及 ${COMPLETION-CANDIDATES}，可多次")
    private List<Point> involved = new ArrayList<>();

    @Option(names = "--carrier", paramLabel = "document|other", description = "初审：载体形式，默认看有没有文号")
    private Carrier carrier;

    @Option(names = "--way", description = "初审：拟公开方式，默认政府网站")
    private String way = "政府网站";

    @Option(names = "--when", description = "初审：拟公开时间，默认签发后")
    private String when = "签发后";

    Outcome take(Office office, DraftId piece, String author) {
        var verdict = new Step.Verdict(conclusion, basis, opinion);
        if (level != Level.INITIAL) {
            return office.secrecy().go(piece, level, by, verdict);
        }
        var entry = new Entry(author, carrier(office, piece), way, when, Set.copyOf(involved));
        return office.secrecy().begin(piece, entry, by, verdict);
    }

    private Carrier carrier(Office office, DraftId piece) {
        if (carrier != null) {
            return carrier;
        }
        var filing = office.drafting().find(piece).content().filing();
        return filing instanceof Filing.Disclosure d && d.docNo().isPresent() ? Carrier.DOCUMENT : Carrier.OTHER;
    }

    /** Reads 14, 15, … of the list. */
    private static final class GroundReader implements ITypeConverter<SecrecyGround> {
        @Override
        public SecrecyGround convert(String word) {
            for (SecrecyGround ground : SecrecyGround.values()) {
                if (ground.word().equals(word)) {
                    return ground;
                }
            }
            throw new TypeConversionException("依据只能从 14、15、16、17、37、secrets 中选");
        }
    }
}
