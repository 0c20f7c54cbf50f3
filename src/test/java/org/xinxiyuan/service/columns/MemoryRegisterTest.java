package org.xinxiyuan.service.columns;

class MemoryRegisterTest extends RegisterContract {
    private final MemoryRegister register = new MemoryRegister();

    @Override
    protected Register register() {
        return register;
    }
}
