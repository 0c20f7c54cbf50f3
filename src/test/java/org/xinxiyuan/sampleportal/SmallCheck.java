package org.xinxiyuan.sampleportal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xinxiyuan.sampleportal.inspect.PersonalDataCheck;

/** A small real check: ID numbers with a valid check character, mobiles, landlines. */
final class SmallCheck implements PersonalDataCheck {
    private static final Pattern ID = Pattern.compile("(?<![0-9A-Za-z])[1-9][0-9]{16}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9A-Za-z])1[3-9][0-9]{9}(?![0-9A-Za-z])");
    private static final Pattern LANDLINE = Pattern.compile("(?<![0-9A-Za-z])0[0-9]{3}-[0-9]{7}(?![0-9A-Za-z])");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @Override
    public List<Found> find(String text) {
        var found = new ArrayList<Found>();
        ID.matcher(text)
                .results()
                .filter(hit -> valid(hit.group()))
                .forEach(hit -> found.add(new Found("ID_CARD", hit.start(), hit.end(), "36*************")));
        MOBILE.matcher(text)
                .results()
                .forEach(hit -> found.add(new Found("PHONE_MOBILE", hit.start(), hit.end(), "138****")));
        LANDLINE.matcher(text)
                .results()
                .forEach(hit -> found.add(new Found("PHONE_LANDLINE", hit.start(), hit.end(), "0000-*")));
        return found;
    }

    private static boolean valid(String id) {
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (id.charAt(i) - '0');
        }
        return "10X98765432".charAt(sum % 11) == Character.toUpperCase(id.charAt(17));
    }
}
