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
                "报送邮箱bsj-tjz@126.com > -",
                "收件人：rsj_zjk@163.com > -",
                "各单位于6月5日前将报告发至dcb_jq@163.com > -",
                "各村请发至张三个人邮箱zhangsan_87@qq.com > zhangsan_87@qq.com",
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
                "lisi at qq dot com > lisi at qq dot com",
                "look at 163 pages > -",
                "li_si【at】sina点com > li_si【at】sina点com",
                "ｌｉｓｉ＠126．ｃｏｍ > ｌｉｓｉ＠126．ｃｏｍ",
                "lisi（小老鼠）一六三点com > lisi（小老鼠）一六三点com",
                "tougao 艾特 moumou.gov.cn > -",
                "扣扣邮箱501380776 > 501380776",
                "QQ邮箱：50138@qq.com > 50138@qq.com",
                "QQ邮箱：见附件 > -",
                "网易邮箱lisi_88， > lisi_88",
                "邮箱lisi@163点com，谢谢 > lisi@163点com",
                "邮箱lisi@163。com > lisi@163。com",
                "邮箱lisi@163。我家 > lisi@163",
                "lisi @ 163 . com > lisi @ 163 . com",
                "LISI@QQ.COM > LISI@QQ.COM",
                "2号楼3#126室 > -",
                "征集意见，发信可用xfrd_yj@163.com > -",
                "农商银行网点，电子邮箱kefu_lnsh@163.com > -",
                "kefu_wangli@163.com > kefu_wangli@163.com",
                "柳园社区办公电话0000-8234567不变，邮箱liuyuansq@126.com > -",
                "我是柳园社区居民，邮箱liuyuansq@126.com > liuyuansq@126.com",
                "柳园社区办公，邮箱zhangsq@126.com > zhangsq@126.com",
                "预订可拨打村合作社0000-8234567，或发邮件至lulangzxg@163.com > -",
                "居民可拨打村合作社0000-8234567，或发邮件至lulangzxg@163.com > lulangzxg@163.com",
                "邮箱lisi88@@163.com > lisi88@@163.com",
                "qq邮箱：501380776@ > 501380776",
                "单位邮箱打不开，请发lisi88@163.com > lisi88@163.com",
                "举报邮箱：lisi88@163.com（举报人） > lisi88@163.com",
                "举报邮箱：lisi88@163.com > -",
            })
    void findsThoseOfPersonsAndLeavesThoseOfOffices(String text, String found) {
        assertEquals(found, Found.by(new Emails(Shipped.LEXICON), text));
    }
}
