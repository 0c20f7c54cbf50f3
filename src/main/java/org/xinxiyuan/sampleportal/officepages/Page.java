package org.xinxiyuan.sampleportal.officepages;

import io.javalin.http.Context;

/** One page of the office: what it shows, and what its forms do. Both addresses are the same. */
interface Page {
    String title(Context ctx);

    /** HTML; {@code typed} is what a refused form held, {@code csrf} a hidden input for every form. */
    String content(Context ctx, Form typed, String csrf);

    /** Does what a form asks and says so in a sentence. */
    String act(Context ctx, Form form);
}
