package org.xinxiyuan.service.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.files.container.FileKind;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource({
        "通知.doc, DOCX, 通知.docx", "通知.wps, DOCX, 通知.docx", "公文.ofd, DOCX, 公文.docx", "名单.et, XLSX, 名单.xlsx",
        "名单.xls, HTML, 名单.html", "通知.DOCX, DOCX, 通知.DOCX", "网页.htm, HTML, 网页.htm", "照片.jpeg, JPEG, 照片.jpeg",
        "说明.txt, MARKDOWN, 说明.txt", "名单.csv, TEXT, 名单.csv", "2026.3.16通知, DOCX, 2026.3.16通知.docx", "无名, PDF, 无名.pdf"
    })
    void theEndingFitsWhatIsReleased(String name, FileKind kind, String released) {
        assertEquals(released, FileNames.fitting(name, kind.mediaType().orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "名单.xlsx;通知.docx, 名单.xlsx;通知.docx",
        "名单.xlsx;名单.xlsx;名单.xlsx, 名单.xlsx;名单(2).xlsx;名单(3).xlsx",
        "A.PDF;a.pdf, A.PDF;a(2).pdf",
        "名单.xlsx;名单.xlsx;名单(2).xlsx, 名单.xlsx;名单(3).xlsx;名单(2).xlsx",
        "无名;无名, 无名;无名(2)"
    })
    void twoFilesNeverHaveOneName(String names, String apart) {
        assertEquals(List.of(apart.split(";")), FileNames.apart(List.of(names.split(";"))));
    }
}
