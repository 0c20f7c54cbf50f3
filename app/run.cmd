@echo off
rem Written for Windows with JDK 17 or newer; could not be tried on the machines this was made on.
rem Builds, and opens the workstation on a sample workspace with the embedded sample portal.
call "%~dp0xinxiyuan.cmd" sample %*
exit /b %errorlevel%
