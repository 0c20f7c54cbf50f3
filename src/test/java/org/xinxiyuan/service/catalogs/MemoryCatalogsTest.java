package org.xinxiyuan.service.catalogs;

class MemoryCatalogsTest extends CatalogsContract {
    private final Catalogs catalogs = new MemoryCatalogs();

    @Override
    protected Catalogs catalogs() {
        return catalogs;
    }
}
