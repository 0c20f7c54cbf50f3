package org.xinxiyuan.check.rules.elements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.check.Checkers;
import org.xinxiyuan.check.Piece;

final class RequiredElementsPresentTest {
    private final RequiredElementsPresent rule = new RequiredElementsPresent(Checkers.JUDGE);

    private List<String> missing(Piece piece) {
        return rule.check(piece.build()).stream()
                .map(f -> f.details().key().orElseThrow())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "公示期：6月3日至6月9日。监督电话：0000-6012345。现将名单予以公示：吴某。 | ",
                "公示期另行通知。监督电话：0000-6012345。现将名单予以公示：吴某。 | period",
                "公示期。6月3日起。监督电话：0000-6012345。现将名单予以公示：吴某某等。 | period",
                "现将名单予以公示：吴某某等。公示期：6月3日至6月9日。监督电话见公示栏。 | phone",
            })
    void wantsTheValueInTheSentenceOfItsCue(String body, String key) {
        assertEquals(
                Optional.ofNullable(key).stream().toList(),
                missing(Piece.of("好人名单", body).in("0604")));
    }

    @Test
    void readsTheRowsBelowAHeader() {
        String body = "现将补贴发放情况公布如下，依据云财农〔2025〕8号文件。监督电话：0000-6012345。\n\n"
                + "| 姓名 | 补贴标准 | 合计 |\n|---|---|---|\n| 吴某 | 98 | 607 |";
        assertEquals(List.of(), missing(Piece.of("种粮补贴发放明细", body).in("0404")));
    }

    @Test
    void acceptsWhatIsTypedBesideTheTextOrNamedByAFile() {
        String body = "现将名单予以公示：吴某某等。监督电话：0000-6012345。";
        assertEquals(List.of(), missing(Piece.of("好人名单", body).in("0604").element("period", "6月3日至9日")));
        var news = Piece.of("第3次镇长办公会", "6月9日，镇长主持。会议研究了修路议题。会议决定：列入今年的项目。").in("0503");
        assertEquals(List.of("minutes"), missing(news));
        assertEquals(List.of(), missing(news.attach("会议纪要.pdf")));
    }

    @Test
    void judgesAMisfiledPieceByTheColumnItBelongsIn() {
        var piece = Piece.of("白鹤乡2024年工作总结", "2024年，主要做法：一是修路，二是改水，三是种树，四是建校。").in("08");
        assertEquals(List.of("problem", "next"), missing(piece));
    }
}
