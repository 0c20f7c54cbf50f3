package org.xinxiyuan.sampleportal.store;

import java.util.List;

/** 任务计数: which received pieces count towards which quota. */
public final class QuotaCounts {
    private final Database database;

    public QuotaCounts(Database database) {
        this.database = database;
    }

    public List<String> of(String item) {
        return database.list("SELECT quota FROM quota_count WHERE item = ?", row -> row.getString(1), item);
    }

    public void set(String item, List<String> quotas) {
        clear(item);
        quotas.forEach(quota -> database.run("INSERT INTO quota_count (quota, item) VALUES (?, ?)", quota, item));
    }

    public void clear(String item) {
        database.run("DELETE FROM quota_count WHERE item = ?", item);
    }

    public long counted(String quota) {
        return database.number("SELECT count(*) FROM quota_count WHERE quota = ?", quota);
    }
}
