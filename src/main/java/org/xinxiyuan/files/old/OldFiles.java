package org.xinxiyuan.files.old;

import org.xinxiyuan.files.container.BrokenFile;

/** What the old binary formats have in common. */
final class OldFiles {
    private OldFiles() {}

    static BrokenFile locked() {
        return new BrokenFile("文件", "设有打开密码，请先用原来的软件去掉密码、另存后再试");
    }
}
