package org.xinxiyuan.sampleportal.faults;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * An answer of which a number of bytes of the body go out and no more; with none, not even its first line does. It is
 * held back until the portal has written all of it: the portal has done its work and does not know.
 */
final class CutAnswer extends HttpServletResponseWrapper {
    private final Line line;
    private final long bytes;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long written;

    CutAnswer(HttpServletResponse response, Line line, long bytes) {
        super(response);
        this.line = line;
        this.bytes = bytes;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Start();
    }

    @Override
    public void flushBuffer() {
        // the whole length has to be known before the first line goes out
    }

    /** Sends what there is of it, and cuts the line where there was more. */
    void deliver() throws IOException {
        if (bytes == 0) {
            line.cut();
        }
        if (line.isCut()) {
            return;
        }
        if (written > 0) {
            setContentLengthLong(written);
            kept.writeTo(super.getOutputStream());
        }
        if (written > bytes) {
            super.flushBuffer();
            line.cut();
        }
    }

    private final class Start extends ServletOutputStream {
        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            kept.write(from, offset, (int) Math.min(length, Math.max(0, bytes - written)));
            written += length;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("the portal writes its answers in one go");
        }
    }
}
