package org.xinxiyuan.sampleportal.county;

import org.xinxiyuan.sampleportal.contract.Iso;

/** 县里: who it is (seed), what it asks today (plan), and what time it is there. */
public final class County {
    private final Seed seed;
    private final Iso clock;
    private final Plan fromFiles;
    private volatile Plan plan;

    public County(Seed seed, Catalog catalog, Iso clock) {
        this.seed = seed;
        this.clock = clock;
        this.fromFiles = Plan.of(catalog, seed);
        this.plan = fromFiles;
    }

    public Seed seed() {
        return seed;
    }

    public Iso clock() {
        return clock;
    }

    /** What the county's files alone say. */
    public Plan fromFiles() {
        return fromFiles;
    }

    public Plan plan() {
        return plan;
    }

    public Catalog catalog() {
        return plan.catalog();
    }

    /** From now on this holds. */
    public void follow(Plan newPlan) {
        plan = newPlan;
    }
}
