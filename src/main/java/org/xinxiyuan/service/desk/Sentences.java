package org.xinxiyuan.service.desk;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.xinxiyuan.document.WorkstationException;

/** What the officer is told of trouble: what happened, is the work safe, what next (三句话). */
public final class Sentences {
    private final ResourceBundle bundle;

    public Sentences(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Three sentences, a line each. */
    public String of(WorkstationException trouble) {
        try {
            return MessageFormat.format(
                    bundle.getString("trouble." + trouble.key()),
                    trouble.arguments().toArray());
        } catch (MissingResourceException none) {
            return unexpected(trouble.key());
        }
    }

    /** For what nobody foresaw; the name of the fault, never its message. */
    public String unexpected(String name) {
        return MessageFormat.format(bundle.getString("trouble.unexpected"), name);
    }
}
