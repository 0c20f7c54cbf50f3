package org.xinxiyuan.sampleportal.county;

import java.nio.file.Path;

/** A county file that cannot be used; the message names file and line. */
public final class CountyFileFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CountyFileFault(Path file, int line, String why) {
        super(file.getFileName() + (line > 0 ? " 第" + line + "行：" : "：") + why);
    }
}
