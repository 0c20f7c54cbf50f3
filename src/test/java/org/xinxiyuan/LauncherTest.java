package org.xinxiyuan;

import org.junit.jupiter.api.Test;

class LauncherTest {
    @Test
    void exists() {}
}
