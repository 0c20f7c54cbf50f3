package org.xinxiyuan.redact.recognizers;

import java.util.List;
import org.xinxiyuan.redact.detect.Detector;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.recognizers.numbers.BankCards;
import org.xinxiyuan.redact.recognizers.numbers.IdCards;
import org.xinxiyuan.redact.recognizers.numbers.LandlinePhones;
import org.xinxiyuan.redact.recognizers.numbers.MobilePhones;

/** The recognisers in the order of their claims (识别器清单). */
public final class Recognizers {
    private Recognizers() {}

    public static List<Recognizer> inForce(Lexicon lexicon) {
        return List.of(
                new Emails(lexicon),
                new IdCards(lexicon.areaCodes()),
                new WeChats(),
                new QqNumbers(),
                new Passports(lexicon),
                new BankCards(lexicon),
                new MobilePhones(),
                new LandlinePhones(lexicon),
                new Plates(),
                new Addresses(lexicon),
                new BirthDates(lexicon),
                new Minors(lexicon),
                new Health(lexicon),
                new Names(lexicon));
    }

    /** A detector with all of them. */
    public static Detector detector(Lexicon lexicon) {
        return new Detector(lexicon, inForce(lexicon));
    }
}
