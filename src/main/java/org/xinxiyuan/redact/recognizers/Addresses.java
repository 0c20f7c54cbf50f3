package org.xinxiyuan.redact.recognizers;

import org.xinxiyuan.redact.addresses.AddressReader;
import org.xinxiyuan.redact.context.Residence;
import org.xinxiyuan.redact.detect.Findings;
import org.xinxiyuan.redact.detect.Lexicon;
import org.xinxiyuan.redact.detect.PersonalData;
import org.xinxiyuan.redact.detect.Recognizer;
import org.xinxiyuan.redact.homes.HomeSearch;
import org.xinxiyuan.redact.scan.Page;

/** Homes of persons (详细住址): what is finer than the township; addresses of offices and firms stay. */
public final class Addresses implements Recognizer {
    private final AddressReader.Factory readers;
    private final Residence residence;

    public Addresses(Lexicon lexicon) {
        readers = new AddressReader.Factory(
                lexicon.divisions(), lexicon.suffixes().values());
        residence = new Residence(lexicon.surnames(), lexicon.people());
    }

    @Override
    public PersonalData type() {
        return PersonalData.ADDRESS;
    }

    @Override
    public void find(Page page, Findings findings) {
        new HomeSearch(page, findings, readers.reader(), residence).run();
    }
}
