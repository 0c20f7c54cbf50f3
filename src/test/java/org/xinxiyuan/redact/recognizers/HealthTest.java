package org.xinxiyuan.redact.recognizers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinxiyuan.redact.Shipped;

class HealthTest {
    private final Health health = new Health(Shipped.LEXICON);

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '>',
            value = {
                "户主赵某，松坪村，保障人口3人，因患尿毒症致贫；其子赵小某 > 因患尿毒症致贫",
                "户主王建国身患肺癌晚期，家庭困难 > 身患肺癌晚期",
                "村民李强，其妻患有精神分裂症 > 患有精神分裂症",
                "申请人张丽，2024年确诊为乳腺癌。 > 确诊为乳腺癌",
                "低保对象周某某系肢体二级残疾 > ?系肢体二级残疾",
                "脱贫户刘涛因脑梗致残，丧失劳动能力 > 因脑梗致残 ?丧失劳动能力",
                "学生林小满患先天性心脏病 > 患先天性心脏病",
                "户主陈某某患高血压和糖尿病多年 > 患高血压和糖尿病多年",
                "其女王某某怀孕 > ?怀孕",
                "户主吴某，因病致贫 > ?因病致贫",
                "慰问尿毒症患者王建国 > ?尿毒症患者",
                "姓名\\t残疾等级\\t金额\\n王霞\\t肢体二级\\t100\\n李某\\t视力一级\\t100 > 肢体二级 视力一级",
                "姓名|致贫原因|人口\\n王霞|因残|3\\n李某|缺技术|2\\n赵明|患尿毒症|1 > 因残 患尿毒症",
                "姓名\\t村\\t备注\\n王霞\\t柳河村\\t患肺结核\\n赵明\\t松坪村\\t无 > 患肺结核",
            })
    void findsWhatAPersonSuffersFrom(String text, String found) {
        assertEquals(found, Found.by(health, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "为高血压患者、糖尿病患者提供随访服务",
                "加强慢性病管理，开展肺结核防治宣传",
                "医保报销病种包括恶性肿瘤、尿毒症、白血病",
                "残疾人两项补贴发放到位，重度残疾人护理补贴标准提高",
                "开展宫颈癌、乳腺癌免费筛查",
                "因病致贫返贫户纳入监测",
                "村民王某某咨询高血压门诊报销政策",
                "户主李强参加艾滋病防治知识宣传",
                "怀孕妇女可以领取叶酸",
                "独生子女证办理须知：计划生育奖励扶助",
                "严重精神障碍患者管理率达到95%",
                "姓名\t健康状况\t金额\n王霞\t健康\t100\n李某\t良好\t100",
                "病种\t报销比例\n尿毒症\t70%\n白血病\t70%",
            })
    void leavesServicesAndPolicies(String text) {
        assertEquals("-", Found.by(health, text.replace("\n", "\\n").replace("\t", "\\t")));
    }
}
