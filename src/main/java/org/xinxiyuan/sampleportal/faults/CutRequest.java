package org.xinxiyuan.sampleportal.faults;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request of which a number of bytes arrive and no more. */
final class CutRequest extends HttpServletRequestWrapper {
    private final Line line;
    private final long bytes;

    CutRequest(HttpServletRequest request, Line line, long bytes) {
        super(request);
        this.line = line;
        this.bytes = bytes;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Rest(super.getInputStream());
    }

    private final class Rest extends ServletInputStream {
        private final ServletInputStream in;
        private long left = bytes;

        Rest(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left == 0) {
                line.cut();
                throw Line.gone();
            }
            var read = in.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
