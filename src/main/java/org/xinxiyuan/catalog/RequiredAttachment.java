package org.xinxiyuan.catalog;

import java.util.List;

/** 必备附件: a file whose name shows one of the cues. */
public record RequiredAttachment(String key, String label, RequiredElement.Level level, List<Cue> nameCues) {
    public RequiredAttachment {
        nameCues = List.copyOf(nameCues);
    }

    public boolean isAmong(List<String> fileNames) {
        return fileNames.stream().anyMatch(name -> nameCues.stream().anyMatch(cue -> cue.foundIn(name)));
    }
}
