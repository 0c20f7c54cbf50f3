package org.xinxiyuan.check;

import java.util.stream.Collectors;
import org.xinxiyuan.catalog.CatalogItem;

/** The legal basis of a column (公开依据) as a finding prints it: data of the catalog, marked as {@link Grounds} are. */
public final class Basis {
    private Basis() {}

    public static String of(CatalogItem column) {
        return column.legalBasis().stream().map(name -> Grounds.of(name).text()).collect(Collectors.joining("；"));
    }
}
