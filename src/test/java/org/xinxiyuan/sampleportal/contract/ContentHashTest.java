package org.xinxiyuan.sampleportal.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The two test vectors of the contract. */
class ContentHashTest {
    private static final String NOTICE = """
            {"lane":"disclosure","id":"01955a01-6a80-7c11-8f2e-2b7d90c4aa01","revision":1,"baseRevision":0,
             "contentSha256":"8d133a9fab4b6a2a678d3f3391af55dc3baa5640d06bc56ec34c501fe1f4de8b","kind":"notice",
             "title":"清河镇2026年春季森林防火公告","columnCode":"0603","formedOn":"2026-02-27",
             "validUntil":"2026-04-30",
             "elements":{"matter":"春季森林防火","date":"2026年2月27日","contact":"0000-6012345"},
             "body":"防火期为3月1日至4月30日，禁止一切野外用火。\\n举报电话：0000-6012345（镇应急管理办公室）。",
             "bodyFormat":"text",
             "disclosure":{"mode":"proactive","basis":"《中华人民共和国政府信息公开条例》第十九条"},
             "attachments":[{"sha256":"5647f05ec18958947d32874eeb788fa396a05d0bab7c1b71f112ceb7e9b31eee",
               "size":2097152,"fileName":"森林防火公告.pdf","mediaType":"application/pdf"}],
             "authoredAt":"2026-02-28T16:20:00+08:00","sourceOrg":"清河镇人民政府",
             "redaction":{"ruleset":"cn-pii-1.3","counts":{"PHONE_MOBILE":2,"ID_CARD":1}},
             "quotaId":"2026-03/0603",
             "signOff":{"role":"ordinary","by":"李某","at":"2026-02-28T17:05:00+08:00"}}""";

    private static final String WITHDRAWAL = """
            {"revision":3,"baseRevision":2,"reason":"pii_found","note":"附件第2页含未遮挡的身份证号",
             "occurredAt":"2026-03-03T08:40:00+08:00"}""";

    @Test
    void theNoticeOfTheContractHasItsHash() {
        var notice = parsed(NOTICE);
        ItemShape.ITEM.check(notice);
        assertEquals(887, ContentHash.canonicalItem(notice).length);
        assertEquals(notice.get("contentSha256").textValue(), ContentHash.ofItem(notice));
    }

    @Test
    void theEnvelopeIsNoContent() {
        var notice = parsed(NOTICE);
        var before = ContentHash.ofItem(notice);
        notice.put("revision", 9).put("quotaId", "another");
        notice.remove("signOff");
        assertEquals(before, ContentHash.ofItem(notice));
    }

    @Test
    void theWithdrawalOfTheContractHasItsHash() {
        var withdrawal = parsed(WITHDRAWAL);
        ItemShape.WITHDRAWAL.check(withdrawal);
        assertEquals(113, ContentHash.canonicalWithdrawal(withdrawal).length);
        assertEquals(
                "46be6f36d4438c02505df3eabb4ff149b3b79db04621b65e157ec493e08957af",
                ContentHash.ofWithdrawal(withdrawal));
    }

    private static ObjectNode parsed(String json) {
        return (ObjectNode) Json.received(json.getBytes(StandardCharsets.UTF_8));
    }
}
