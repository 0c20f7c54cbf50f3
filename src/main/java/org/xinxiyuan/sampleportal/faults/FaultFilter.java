package org.xinxiyuan.sampleportal.faults;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.xinxiyuan.sampleportal.contract.Code;
import org.xinxiyuan.sampleportal.contract.Json;
import org.xinxiyuan.sampleportal.contract.Problem;

/** 故障演练: stands before the interface and lets go wrong what the board says; the public site is left alone. */
public final class FaultFilter implements Filter {
    private static final String CAPTIVE = """
            <!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>上网认证</title></head>
            <body><h1>上网认证</h1><p>请先登录无线网络。</p></body></html>
            """;
    private static final String LOGIN = "http://login.wifi.invalid/";

    private final FaultBoard board;

    public FaultFilter(FaultBoard board) {
        this.board = board;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        for (var fault : board.befalling(asked.getRequestURI())) {
            if (fault.kind() != Fault.Kind.LATENCY) {
                strike(fault, asked, answer, chain);
                return;
            }
            waitFor(fault.amount());
        }
        chain.doFilter(request, response);
    }

    private static void strike(Fault fault, HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        switch (fault.kind()) {
            case CUT_REQUEST -> cutRequest(fault.amount(), asked, answer, chain);
            case CUT_ANSWER -> cutAnswer(fault.amount(), asked, answer, chain);
            default -> {
                asked.getInputStream().transferTo(OutputStream.nullOutputStream());
                answerInstead(fault, answer);
            }
        }
    }

    private static void answerInstead(Fault fault, HttpServletResponse answer) throws IOException {
        switch (fault.kind()) {
            case SERVER_ERROR -> problem(answer, Code.UNEXPECTED);
            case TOO_MANY -> problem(answer, Code.RATE_LIMITED, fault.amount());
            case UNAVAILABLE -> problem(answer, Code.UNAVAILABLE, fault.amount());
            case UNAUTHORIZED -> {
                answer.setHeader("WWW-Authenticate", "Bearer");
                problem(answer, Code.TOKEN_EXPIRED);
            }
            case CAPTIVE_REDIRECT -> {
                answer.setHeader("Location", LOGIN);
                page(answer, HttpServletResponse.SC_FOUND);
            }
            default -> page(answer, HttpServletResponse.SC_OK);
        }
    }

    private static void cutRequest(long bytes, HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var line = Line.of(asked);
        if (bytes == 0) {
            line.cut();
            return;
        }
        var held = new CutAnswer(answer, line, Long.MAX_VALUE);
        try {
            chain.doFilter(new CutRequest(asked, line, bytes), held);
            held.deliver();
        } catch (IOException | ServletException e) {
            if (!line.isCut()) {
                throw e;
            }
        }
    }

    private static void cutAnswer(long bytes, HttpServletRequest asked, HttpServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        var cut = new CutAnswer(answer, Line.of(asked), bytes);
        chain.doFilter(asked, cut);
        cut.deliver();
    }

    private static void problem(HttpServletResponse answer, Code code, long seconds) throws IOException {
        answer.setHeader("Retry-After", Long.toString(seconds));
        problem(answer, code);
    }

    private static void problem(HttpServletResponse answer, Code code) throws IOException {
        var problem = Problem.of(code);
        write(answer, problem.status(), "application/problem+json", Json.bytes(problem.toJson()));
    }

    private static void page(HttpServletResponse answer, int status) throws IOException {
        write(answer, status, "text/html; charset=utf-8", CAPTIVE.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpServletResponse answer, int status, String type, byte[] body) throws IOException {
        answer.setStatus(status);
        answer.setContentType(type);
        answer.setContentLength(body.length);
        answer.getOutputStream().write(body);
    }

    private static void waitFor(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
