package org.xinxiyuan.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.xinxiyuan.catalog.CatalogItem;

/** 依据 as a finding prints it: what has not been compared with a published text carries 待核对. */
public final class Basis {
    private static final String LAW = "《政府信息公开条例》";
    private static final Set<String> COMPARED = Set.of(
            LAW + "第十九条",
            LAW + "第二十条第（一）项",
            LAW + "第二十条第（二）项",
            LAW + "第二十条第（三）项",
            LAW + "第二十条第（四）项",
            LAW + "第二十条第（五）项",
            LAW + "第二十条第（六）项",
            LAW + "第二十条第（七）项",
            LAW + "第二十条第（八）项",
            LAW + "第二十条第（九）项",
            LAW + "第二十条第（十）项",
            LAW + "第二十条第（十一）项",
            LAW + "第二十条第（十二）项",
            LAW + "第二十条第（十三）项",
            LAW + "第二十条第（十四）项",
            "国办公开办函〔2019〕61号",
            "国办公开办函〔2021〕30号",
            "国办发〔2016〕80号",
            "国办秘函〔2019〕19号");

    private Basis() {}

    /** The legal basis of a column. */
    public static String of(CatalogItem column) {
        return column.legalBasis().stream()
                .map(basis -> COMPARED.contains(basis) ? basis : basis + "（待核对）")
                .collect(Collectors.joining("；"));
    }
}
