package org.xinxiyuan.outbox;

import java.util.Map;

/**
 * 门户配置: a portal that does not speak the contract but is written to by an adapter, told by its address.
 *
 * @param url base address of its interface, such as {@code https://www.example.gov.cn/wp-json/wp/v2}
 * @param categories code of a column to the slug of the site's category, where it is not {@code gk-} and the code
 */
public record PortalProfile(
        String id, String name, Kind kind, String url, Release release, Map<String, String> categories) {
    /** Which adapter. */
    public enum Kind {
        WORDPRESS
    }

    /** What becomes of a piece that arrives. */
    public enum Release {
        /** 直接公开. */
        PUBLISH,
        /** 待县里审核后公开. */
        PENDING
    }

    public PortalProfile {
        categories = Map.copyOf(categories);
    }

    /** Whether an address is this portal's. */
    public boolean at(String address) {
        return bare(url).equals(bare(address));
    }

    /** The site's category for a column. */
    public String category(String column) {
        return categories.getOrDefault(column, "gk-" + column.toLowerCase(java.util.Locale.ROOT));
    }

    private static String bare(String address) {
        return address.strip().replaceAll("/+$", "");
    }
}
