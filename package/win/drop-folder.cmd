@echo off
chcp 65001 >nul
title onex
if "%~1"=="" (
  "%~dp0app\node.exe" "%~dp0app\bin\onex.js"
) else (
  "%~dp0app\node.exe" "%~dp0app\bin\onex.js" "%~1"
)
if errorlevel 3 pause
