package org.xinxiyuan.service.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.document.Attachment;
import org.xinxiyuan.redact.FileRedactor.Cleaned;
import org.xinxiyuan.redact.pictures.Sight;

class PublicFileTest {
    @ParameterizedTest
    @CsvSource({"0, false, true", "0, true, true", "2, false, false", "2, true, true"})
    void aFileWithPicturesLeavesOnlyWhenSomebodyLooked(int pictures, boolean looked, boolean leaves) {
        var original = new Attachment("00", 1, "a.docx", "", "");
        var sights = IntStream.range(0, pictures).mapToObj(i -> new Sight("page/" + i, "look " + i)).toList();
        var looks = looked ? sights.stream().map(Sight::look).toList() : List.<String>of();
        var outcome = new Cleaned(new byte[1], "", List.of(), sights);
        var file = new PublicFile("attachments/0", original, outcome, List.of(), looks);
        assertEquals(leaves, file.bytes().isPresent());
        assertEquals(!leaves, file.unseen());
    }
}
