package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinxiyuan.redact.Shipped;

class EmailsTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "邮箱：li.si-88@qq.com。 > li.si-88@qq.com",
                "lisi＠163.com > lisi＠163.com",
                "发到lisi#qq.com > lisi#qq.com",
                "lisi[at]qq.com > lisi[at]qq.com",
                "投诉人邮箱lisi@qq.com > lisi@qq.com",
                "报名邮箱：zzb@163.com > -",
                "镇政府收到你以邮件（mou@vip.163.com）提出的申请 > mou@vip.163.com",
                "派出所已通知，证人张三邮箱mou_99@sohu.com > mou_99@sohu.com",
                "公司在县城，13800138000，mou@mail.example.cn > mou@mail.example.cn",
                "请与民政局联系，邮箱mzj2024@163.com > ?mzj2024@163.com",
                "请与民政局联系，邮箱xxmzj2024@163.com > -",
                "请与民政局联系，邮箱xxmzj@mail.example.cn > -",
                "xxgk@example.gov.cn > -",
                "@所有人 > -",
                "#话题# > -",
                "版本a@b > -",
                "镇民政办邮箱mzb2024@163.com > -",
                "社区邮箱：hongqishequ@126.com > -",
                "简历发至hr2024@qq.com > -",
                "意见反馈至zjgzhk@163.com > -",
                "和谐物业，经理邝某，office@example.cn > -",
                "材料发至lxm577@163.com > lxm577@163.com",
                "回复请发我邮箱lgd_lubao@qq.com > lgd_lubao@qq.com",
            })
    void findsThoseOfPersonsAndLeavesThoseOfOffices(String text, String found) {
        assertEquals(found, Found.by(new Emails(Shipped.LEXICON), text));
    }
}
