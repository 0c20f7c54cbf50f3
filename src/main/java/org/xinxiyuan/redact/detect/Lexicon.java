package org.xinxiyuan.redact.detect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xinxiyuan.redact.people.PersonCue;
import org.xinxiyuan.redact.scan.Cue;

/**
 * Word lists of the recognisers (词表).
 *
 * @param areaCodes six-digit codes that ID numbers begin with, abolished ones too
 * @param divisions full names of provinces, cities, counties and townships
 * @param suffixes category (村内单元, 小区楼宇, 道路 …) → endings of names
 * @param words kind → context words
 * @param surnames single ones by their frequency, compound ones behind them
 * @param people kind → words that tell of persons
 */
public record Lexicon(
        Set<String> areaCodes,
        List<String> divisions,
        Map<String, List<String>> suffixes,
        Map<Cue, List<String>> words,
        List<String> surnames,
        Map<PersonCue, List<String>> people) {}
