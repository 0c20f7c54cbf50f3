@echo off
rem Written for Windows with JDK 17 or newer; could not be tried on the machines this was made on.
rem Runs every test; Windows has no screen but its own, so windows open and close on it.
setlocal
if not "%~1"=="" (
    echo app\test: unknown option: %~1 1>&2
    echo usage: app\test 1>&2
    exit /b 2
)
if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"
where javac >nul 2>&1 || (
    echo No JDK was found: javac is neither in JAVA_HOME nor on the PATH. 1>&2
    echo Nothing was changed. 1>&2
    echo Install JDK 17 or newer, set JAVA_HOME, then start again. 1>&2
    exit /b 3
)
pushd "%~dp0.."
call mvnw.cmd -B -ntp verify
set "status=%errorlevel%"
popd
exit /b %status%
