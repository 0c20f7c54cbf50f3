package org.xinxiyuan.sampleportal.county;

import org.xinxiyuan.sampleportal.contract.Iso;

/** 县里: who it is and what it asks (seed), which columns there are (catalog), and what time it is there. */
public record County(Seed seed, Catalog catalog, Iso clock) {}
