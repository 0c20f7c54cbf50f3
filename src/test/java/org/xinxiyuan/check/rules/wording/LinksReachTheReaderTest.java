package org.xinxiyuan.check.rules.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Piece;

final class LinksReachTheReaderTest {
    private final LinksReachTheReader rule = new LinksReachTheReader();

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "图片见http://192.168.1.20/oa/1.jpg。, 1",
        "见http://10.3.4.5:8080/a, 1",
        "见http://172.20.1.9/a, 1",
        "见http://localhost/a, 1",
        "见http://oa/file/1.doc, 1",
        "![图](file:///C:/图片/1.png), 1",
        "见D:\\公文\\附件.doc, 1",
        "见\\\\fileserver\\share\\a.doc, 1",
        "访问192.168.1.20:8080/oa, 1",
        "见https://www.gov.cn/zhengce/1.htm, 0",
        "见http://172.15.1.9.example.gov.cn/a, 0",
        "规格为10.5.2.1的条文, 0",
        "比例是1:2，时间8:30/9:30, 0",
    })
    void blocksWhatOnlyThisOfficeCanOpen(String body, int found) {
        assertEquals(found, rule.check(Piece.of("动态", body).build()).size());
    }
}
