package org.xinxiyuan.catalog.county;

/**
 * What is wrong at one place of a catalog file (目录文件的一处错误).
 *
 * @param where sheet, row and column, or line and path
 * @param what what stands there and what is expected
 */
public record CatalogFault(String where, String what) {
    @Override
    public String toString() {
        return where + "：" + what;
    }
}
