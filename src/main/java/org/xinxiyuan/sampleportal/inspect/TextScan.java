package org.xinxiyuan.sampleportal.inspect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.xinxiyuan.sampleportal.contract.Finding;

/** 逐串复检: asks the check about one string, and about marked-up text a second time as a reader sees it. */
public final class TextScan {
    private final PersonalDataCheck check;

    public TextScan(PersonalDataCheck check) {
        this.check = check;
    }

    public List<Finding> plain(String pointer, String text) {
        return check.find(text).stream()
                .map(found -> finding(pointer, found, found.start(), found.end()))
                .toList();
    }

    public List<Finding> marked(String pointer, String source) {
        var findings = new LinkedHashSet<>(plain(pointer, source));
        var visible = VisibleText.of(source);
        check.find(visible.text()).stream()
                .map(found -> finding(pointer, found, visible.start(found.start()), visible.end(found.end())))
                .forEach(findings::add);
        return new ArrayList<>(findings);
    }

    private static Finding finding(String pointer, PersonalDataCheck.Found found, int start, int end) {
        var place = new Finding.Place(start, end, found.masked());
        return Finding.personalData(pointer, found.kind(), place, true);
    }
}
