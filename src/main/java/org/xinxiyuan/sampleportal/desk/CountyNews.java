package org.xinxiyuan.sampleportal.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.county.Column;
import org.xinxiyuan.sampleportal.county.County;
import org.xinxiyuan.sampleportal.store.Books;
import org.xinxiyuan.sampleportal.store.CountyBook;

/** 县里下发: brings the feed in line with the county's catalog, quotas, solicitations and notices. */
public final class CountyNews {
    private final County county;
    private final Books books;
    private final Quotas quotas;

    public CountyNews(County county, Books books, Quotas quotas) {
        this.county = county;
        this.books = books;
        this.quotas = quotas;
    }

    public void tell() {
        books.database().change(() -> {
            tell("column", columns());
            var open = new LinkedHashMap<String, ObjectNode>();
            county.plan().openQuotas().forEach((id, quota) -> open.put(id, quotas.current(quota)));
            tell("quota", open);
            tell("solicitation", county.plan().solicitations());
            tell("notice", new CountyBook(books.database()).assignments("notice"));
        });
    }

    private void tell(String type, Map<String, ObjectNode> now) {
        var told = books.feed().living(type);
        var at = county.clock().now();
        now.forEach((key, data) -> {
            if (!Json.text(data).equals(told.remove(key))) {
                books.feed().upsert(type, key, data, at, ofReports(type, data));
            }
        });
        told.forEach((key, old) -> books.feed().delete(type, key, at, ofReports(type, Json.stored(old))));
    }

    private static boolean ofReports(String type, ObjectNode data) {
        return "solicitation".equals(type) || ("quota".equals(type) && Quotas.ofReports(data));
    }

    private Map<String, ObjectNode> columns() {
        var columns = new LinkedHashMap<String, ObjectNode>();
        county.catalog().all().forEach(column -> columns.put(column.code(), column(column)));
        return columns;
    }

    private ObjectNode column(Column column) {
        var json = Json.object()
                .put("code", column.code())
                .put("catalogVersion", county.catalog().version())
                .put("active", !county.plan().retired().contains(column.code()))
                .put("assigned", !county.plan().others().contains(column.code()));
        json.set("node", column.node());
        return json;
    }
}
