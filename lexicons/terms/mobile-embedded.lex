# Mobile apps, embedded systems, electronics for software people, Internet of Things, robotics, games and extended reality.

term: adas
name: ADAS
kind: tool
also: ADAS systems | advanced driver assistance systems
implies: autonomous-vehicles
near: computer-vision | robotics
hit: Knowledge of ADAS is an advantage

term: altera-quartus
name: Altera Quartus
kind: tool
also: Quartus | Altera | Intel FPGA
implies: fpga
near: vhdl | verilog
hit: Moved the reporting platform to Altera Quartus

term: android-development
name: Android development
kind: skill
also: Android | Android apps | Android app development | Android application development | Android OS | Android
  applications | Android NDK | Android programming | Android platform | Android developer skills | Android
  framework
narrower: Android SDK
implies: mobile-development
near: ios-development | kotlin
hit: Android development in Kotlin

term: android-libraries
name: Dagger 2
kind: tool
narrower: Dagger Hilt
beside: Retrofit Android | Room persistence | OkHttp | Butterknife | Picasso Android | Glide Android | Retrofit2 |
 Android Volley | Hilt dependency injection
ambiguous: Retrofit | Dagger | Picasso | Volley
needs: Android | Kotlin | RxJava | Java | Butterknife | Retrofit2 | @list
implies: android-development
near: kotlin
hit: Android with Retrofit and Dagger
miss: Retrofit old boilers in flats

term: android-studio
name: Android Studio
kind: tool
beside: Android Jetpack | Jetpack libraries | AndroidX
implies: android-development
near: xcode
hit: You know Android Studio well

term: apache-cordova
name: Apache Cordova
kind: tool
also: Cordova | PhoneGap
implies: mobile-development
near: ionic | react-native
hit: Tools: Apache Cordova, React-Native

term: app-store-publishing
name: app store publishing
kind: skill
also: app publishing | Google Play Store publishing | Play Store publishing
narrower: App Store submission | Google Play Console | App Store Connect | App Store deployment
implies: mobile-development
near: release-management
hit: Strong background in app store publishing and release management

term: arduino
name: Arduino
kind: tool
also: Arduino boards | Arduino IDE
beside: BeagleBone
implies: microcontrollers
near: micropython
hit: Sensors on Arduino boards

term: arkit
name: ARKit
kind: tool
beside: ARCore
implies: augmented-reality
near: unity-engine | computer-graphics
hit: Worked daily with ARKit and computer graphics

term: arm-cortex
name: ARM Cortex
kind: tool
also: ARM Cortex-M
implies: microcontrollers
near: firmware | arduino
hit: Trained colleagues in the use of ARM Cortex

term: asic-design
name: asic design
kind: skill
also: ASIC | VLSI | VLSI design | chip design | digital IC design | IC design | semiconductor design | integrated
 circuit design | ASIC design flow
narrower: RTL design | digital design verification | SoC design | physical design of chips | static timing analysis |
 RTL coding | design verification | synthesis and timing closure | ASIC verification
ambiguous: ASIC
case: ASIC
needs: FPGA | RTL | chip | Verilog | SoC | design verification | VHDL | @list
near: fpga
hit: RTL design for radio chips
miss: Filed returns with ASIC in Sydney

term: augmented-reality
name: augmented reality
kind: skill
also: AR development | immersive technology
narrower: AR/VR | Vuforia | AR/VR development | VR/AR
beside: mixed reality | extended reality | XR development
near: unity-engine | computer-graphics
hit: Augmented reality for crane training

term: automotive-embedded
name: AUTOSAR
kind: tool
beside: CAPL | UDS diagnostics | ISO 14229 | Vector CANape | ETAS INCA
implies: embedded-systems
near: communication-buses
hit: Gear control on AUTOSAR

term: autonomous-vehicles
name: autonomous vehicles
kind: skill
also: autonomous driving | self-driving cars
near: computer-vision | robotics
hit: Solid understanding of autonomous driving

term: bluetooth
name: Bluetooth
kind: skill
also: Bluetooth Low Energy | Bluetooth stack | Bluetooth development
narrower: BLE | BLE devices
ambiguous: BLE
case: BLE
needs: Bluetooth | IoT | sensor | Zigbee | firmware | mobile | @list
near: internet-of-things
hit: BLE sensors with a mobile app
miss: Ask for BLE at gate two

term: cadence-virtuoso
name: Cadence Virtuoso
kind: tool
implies: asic-design
near: fpga
hit: Knowledge of Cadence Virtuoso is an advantage

term: can-bus
name: CAN bus
kind: tool
also: CAN protocol
beside: J1939
implies: communication-buses
near: microcontrollers
hit: Our stack includes CAN bus, microcontrollers

term: capacitor-js
name: Capacitor JS
kind: tool
implies: mobile-development
near: ionic | react-native
hit: Two years of practice with Capacitor JS

term: coap
name: CoAP
kind: tool
implies: internet-of-things
near: mqtt | amqp
hit: Set up and maintained CoAP for three departments

term: cocoapods
name: CocoaPods
kind: tool
implies: ios-development
near: xcode | android-studio
hit: You know CocoaPods well

term: cocos2d
name: Cocos2d
kind: tool
implies: game-development
near: godot | unity-engine
hit: Hands-on experience with Cocos2d and Godot

term: code-composer-studio
name: Code Composer Studio
kind: tool
implies: embedded-systems
near: keil | microcontrollers
hit: Moved the reporting platform to Code Composer Studio

term: communication-buses
name: communication buses
kind: skill
also: serial communication protocols | serial communication
narrower: SPI | LIN bus | FlexRay | automotive Ethernet | I2S
ambiguous: SPI
case: SPI
needs: I2C | UART | embedded | microcontroller | CAN | sensor | @list
implies: embedded-systems
near: microcontrollers
hit: You are familiar with communication buses
miss: SPI index of rainfall

term: control-systems-software
name: control systems software
kind: skill
also: control algorithms | modern control systems
narrower: model predictive control | motor control algorithms | PID controllers
near: simulink | embedded-systems
hit: Control algorithms for winches

term: core-data
name: Core Data
kind: tool
also: CoreData
implies: ios-development
near: uikit | swift-language
hit: Proficient in Core Data and UIKit

term: cryengine
name: CryEngine
kind: tool
implies: game-development
near: godot | unity-engine
hit: Moved the reporting platform to CryEngine

term: desktop-app-development-tools
name: desktop app development tools
kind: skill
narrower: Electron.js | ElectronJS | Tauri | Electron apps
near: javascript | gui-development
hit: Chat client on Electron.js

term: device-drivers
name: device drivers
kind: skill
also: driver development | Linux device drivers | device driver development | Linux drivers | Windows drivers |
  kernel development | kernel programming
narrower: kernel drivers | kernel modules
beside: Linux kernel development
implies: systems-programming
near: embedded-linux | firmware
hit: A good grasp of device drivers is expected

term: drones-software
name: drones software
kind: skill
also: UAV software | drone programming | drone software
narrower: drone autopilots | PX4 | ArduPilot
near: robotics
hit: Drone autopilots on PX4

term: electronics-prototyping
name: electronics prototyping
kind: skill
also: circuit prototyping
narrower: breadboard prototyping
beside: electronics testing with oscilloscopes | oscilloscopes and logic analyzers | logic analyzers
near: microcontrollers
hit: Taught circuit prototyping to new colleagues

term: embedded-linux
name: embedded Linux
kind: skill
also: embedded Linux development | embedded linux systems | board support package | board bring-up | OpenWrt |
  Linux BSP
narrower: Buildroot | OpenEmbedded | BSP development
implies: embedded-systems | linux
near: device-drivers
hit: Practical skills in Linux BSP and device drivers

term: embedded-systems
name: embedded systems
kind: skill
also: embedded software | embedded development | embedded programming | embedded software development
 | embedded systems development | embedded systems design | embedded hardware | embedded engineering
 | embedded devices | embedded environment | embedded applications
near: firmware | c-language
hit: Embedded software for lifts

term: esp32
name: ESP32
kind: tool
implies: microcontrollers
near: firmware | arduino
hit: Introduced ESP32 in a team of six

term: expo-framework
name: Expo framework
kind: tool
also: Expo SDK
implies: react-native
near: flutter
hit: Quick apps with Expo SDK

term: fastlane
name: fastlane
kind: tool
beside: App Center | Bitrise | Firebase App Distribution | Codemagic
implies: mobile-development | ci-cd
near: xcode
hit: Our stack includes fastlane, Xcode

term: firmware
name: firmware
kind: skill
also: firmware development | firmware engineering | firmware design | firmware updates | bootloader development
  | machine firmware
narrower: bare-metal programming | bare metal | bootloaders
implies: embedded-systems
near: device-drivers
hit: Firmware for heat meters

term: flutter
name: Flutter
kind: tool
also: Flutter framework | Flutter/Dart | Flutter SDK | Flutter development
ambiguous: Flutter
needs: Dart | iOS | Android | mobile app | Kotlin | Swift | iPhone | cross-platform | React Native | Firebase | React
 | developer | Bloc | @list
never: atrial flutter
implies: mobile-development
near: react-native | dart-language
hit: iOS and Android apps in Flutter
miss: Ablation for atrial flutter

term: fpga
name: FPGA
kind: skill
also: FPGA design | FPGA programming | FPGA development | Lattice FPGA | FPGAs
near: vhdl | verilog | asic-design
hit: You are familiar with Lattice FPGA

term: freertos
name: FreeRTOS
kind: tool
implies: embedded-systems
near: rtos | real-time-systems
hit: Knowledge of FreeRTOS is an advantage

term: game-design
name: game design
kind: skill
also: narrative design for games | game balancing | game economy design | game design documents
narrower: level design | gameplay design | game mechanics | level designer skills
implies: gaming-sector
near: game-development | 3d-modeling
hit: Experience in narrative design for games and game development

term: game-development
name: game development
kind: skill
also: video game development | game programming | games development | game engine programming | developing games
  | game engine development | mobile games | computer games development | multiplayer game programming
narrower: gameplay programming | game engines
implies: software-development | gaming-sector
near: unity-engine | unreal-engine
hit: Game development for phones

term: gamemaker
name: GameMaker
kind: tool
implies: game-development
near: godot | unity-engine
hit: Tools: GameMaker, Godot

term: godot
name: Godot
kind: tool
also: Godot Engine
beside: Phaser.js | Construct 3 | libGDX | RPG Maker
implies: game-development
near: unity-engine
hit: Small games in Godot

term: hardware-software-integration
name: hardware-software integration
kind: skill
also: hardware/software integration | hardware integration
narrower: hardware bring-up | hardware-in-the-loop | HIL testing | software-in-the-loop | HIL simulation | hardware
 in the loop | dSPACE
implies: embedded-systems
near: system-integration
hit: Responsible for hardware-software integration in a group of eight

term: hololens
name: HoloLens
kind: tool
implies: augmented-reality
near: unity-engine | computer-graphics
hit: Trained colleagues in the use of HoloLens

term: i2c
name: I2C
kind: tool
also: I2C/SPI
implies: communication-buses
near: microcontrollers
hit: Knowledge of I2C is an advantage

term: iar-embedded-workbench
name: IAR Embedded Workbench
kind: tool
implies: embedded-systems
near: keil | microcontrollers
hit: Worked daily with IAR Embedded Workbench and Keil

term: internet-of-things
name: Internet of Things
kind: skill
also: IoT | IoT solutions | connected devices | IoT development | smart devices | IoT cloud infrastructure |
  smart home technology | IoT applications | IoT sensors | IoT systems | Internet-of-Things
narrower: IoT devices | IoT platforms
near: embedded-systems | mqtt
hit: IoT for dairy farms

term: ionic
name: Ionic
kind: tool
also: Ionic framework | Ionic/Angular | Ionic 4
ambiguous: Ionic | ionic
needs: iOS | Android | mobile app | Kotlin | Swift | iPhone | cross-platform | React Native | Angular | Cordova
 | hybrid | JavaScript | @list
implies: mobile-development
near: react-native
hit: Hybrid mobile app in Ionic and Angular
miss: Ionic bonds in chemistry class

term: ios-development
name: iOS development
kind: skill
also: iOS | iOS apps | iOS app development | iPhone apps | iOS application development | iPhone development |
  iOS applications | watchOS | tvOS | Apple iOS | iOS developer skills | i OS
narrower: iOS SDK | iPadOS
ambiguous: i OS
needs: Swift | Apple | @list
implies: mobile-development
near: android-development | swift-language
hit: iOS apps with a small team
miss: i OS map of the dales

term: jetpack-compose
name: Jetpack Compose
kind: tool
also: Android Jetpack Compose
implies: android-development
near: android-studio | xcode
hit: Introduced Android Jetpack Compose in a team of six

term: jtag
name: JTAG
kind: tool
also: JTAG debugging
beside: Segger J-Link
implies: embedded-systems
near: keil | microcontrollers
hit: You know Segger J-Link well

term: keil
name: Keil
kind: tool
also: Keil uVision
beside: STM32CubeIDE | MPLAB | Eclipse Embedded | STM32Cube
implies: embedded-systems
near: microcontrollers
hit: Ideally you have already used STM32Cube

term: live-operations-games
name: live operations games
kind: skill
also: live ops | LiveOps
beside: game monetization
near: game-development | product-management
hit: Live ops for a puzzle game

term: lorawan
name: LoRaWAN
kind: tool
beside: LoRa
implies: wireless-iot-protocols
near: bluetooth
hit: Moved the reporting platform to LoRaWAN

term: low-power-design
name: low-power design
kind: skill
also: energy-efficient firmware
narrower: power management firmware | battery-powered devices
implies: embedded-systems
near: firmware
hit: Knowledge of energy-efficient firmware is required

term: microcontrollers
name: microcontrollers
kind: skill
also: microcontroller programming | MCU | AVR microcontrollers | NXP microcontrollers | TI MSP430 | microcontroller
 design | MCUs
narrower: 8051 | MSP430 | Nordic nRF
beside: microprocessors
ambiguous: MCU
case: MCU
needs: embedded | firmware | ARM | STM32 | microcontroller | RTOS | PCB | GPIO | UART | I2C | SPI | bare metal |
 hardware | sensor | sensors | C | Cortex | FPGA | IoT | peripherals
implies: embedded-systems
near: firmware | arduino
hit: Microcontrollers in garden tools
hit: Firmware for an ARM MCU
miss: Detective on the MCU homicide squad

term: mobile-development
name: mobile development
kind: skill
also: mobile app development | mobile applications | mobile application development | mobile apps
 | mobile software development | mobile engineering | developing mobile apps | smartphone apps | mobile technologies
 | app development | native mobile apps | native apps | apps for mobile
ambiguous: mobile | Mobile
case: mobile | Mobile
needs: iOS | Android | web | frontend | backend | Kotlin | Swift | React | desktop | app | apps | UX | @list
never: mobile phone | mobile crane | mobile number | upwardly mobile | mobile device | mobile unit | mobile plant
implies: software-development
near: android-development | ios-development
hit: Mobile app development for clinics
hit: Web and mobile front ends
miss: Must be mobile and fit

term: mobile-ui-development
name: mobile UI development
kind: skill
also: mobile UI design | mobile user interface
narrower: custom views in apps
implies: mobile-development
near: ui-design
hit: Practical skills in mobile UI development and UI design

term: modbus-protocol
name: Modbus protocol
kind: tool
implies: communication-buses
near: microcontrollers
hit: Good command of Modbus protocol

term: modelsim
name: ModelSim
kind: tool
implies: fpga
near: vhdl | verilog
hit: You know ModelSim well

term: mqtt
name: MQTT
kind: tool
also: MQTT broker
beside: Mosquitto | HiveMQ
ambiguous: Mosquitto
needs: MQTT | IoT | broker | @list
implies: internet-of-things
near: amqp
hit: Meters send over MQTT
miss: Sprayed mosquito nets and mosquitto larvae

term: multiplayer-networking
name: multiplayer networking
kind: skill
also: netcode
narrower: Photon networking
beside: online game backends | PlayFab
near: game-development | socket-programming
hit: Experience in Photon networking and game development

term: nativescript
name: NativeScript
kind: tool
implies: mobile-development
near: ionic | react-native
hit: Trained colleagues in the use of NativeScript

term: nfc
name: NFC
kind: tool
also: near-field communication
implies: wireless-iot-protocols
near: internet-of-things | bluetooth
hit: Worked daily with near-field communication and Internet of Things

term: nvidia-jetson
name: NVIDIA Jetson
kind: tool
narrower: Jetson Nano
implies: microcontrollers
near: arduino | micropython
hit: Tools: Jetson Nano, MicroPython

term: opc-ua-protocol
name: OPC UA protocol
kind: tool
implies: internet-of-things
near: mqtt | amqp
hit: Hands-on experience with OPC UA protocol and AMQP

term: openxr
name: OpenXR
kind: tool
implies: augmented-reality
near: unity-engine | computer-graphics
hit: Ideally you have already used OpenXR

term: over-the-air-updates
name: over-the-air updates
kind: skill
also: OTA updates | remote firmware updates | OTA firmware
implies: embedded-systems
near: internet-of-things
hit: Knowledge of OTA firmware is required

term: path-planning
name: path planning
kind: skill
also: motion planning | trajectory planning
beside: navigation algorithms | localization and mapping | SLAM algorithms | simultaneous localization and mapping
implies: robotics
near: algorithms
hit: Experience in path planning and algorithms

term: payment-terminals-software
name: payment terminals software
kind: skill
also: payment terminal software
narrower: EMV | contactless payments software | EMV certification | chip card payments
implies: payments-sector
near: pci-dss | embedded-systems
hit: EMV on card terminals

term: physics-simulation
name: physics simulation
kind: skill
narrower: physics engines | game physics | Havok | PhysX
beside: NVIDIA Omniverse
near: game-development | computer-graphics
hit: Strong background in physics simulation and computer graphics

term: pic-microcontrollers
name: PIC microcontrollers
kind: tool
implies: microcontrollers
near: firmware | arduino
hit: Introduced PIC microcontrollers in a team of six

term: platformio
name: PlatformIO
kind: tool
implies: embedded-systems
near: keil | microcontrollers
hit: Moved the reporting platform to PlatformIO

term: push-notifications
name: push notifications
kind: skill
also: mobile push
narrower: APNs
beside: in-app messaging
implies: mobile-development
near: firebase
hit: You are familiar with push notifications

term: qnx
name: QNX
kind: tool
implies: embedded-systems
near: rtos | real-time-systems
hit: Worked daily with QNX and RTOS

term: raspberry-pi
name: Raspberry Pi
kind: tool
also: RaspberryPi
implies: microcontrollers
near: arduino | micropython
hit: Trained colleagues in the use of Raspberry Pi

term: react-native
name: React-Native
kind: tool
also: React/React Native | ReactNative
implies: mobile-development | react
near: flutter | expo-framework
hit: Tools: ReactNative, Expo framework

term: roblox-studio
name: Roblox Studio
kind: tool
also: Roblox Lua
implies: game-development
near: godot | unity-engine
hit: Hands-on experience with Roblox Studio and Godot

term: robotics
name: robotics software
kind: skill
also: robot programming software | autonomous robots | robot control software
narrower: autonomous mobile robots | humanoid robots
beside: autonomous systems
near: ros-robot | computer-vision
hit: Solid understanding of robotics software

term: roku
name: Roku
kind: tool
implies: smart-tv-apps
near: video-streaming-technology
hit: Hands-on experience with Roku and video streaming technology

term: ros-robot
name: ROS
kind: tool
also: Robot Operating System | ROS 2 | ROS/ROS2 | ROS2
beside: Gazebo simulator | SLAM robotics
ambiguous: ROS | SLAM
case: ROS | SLAM
needs: robot | C++ | Python | Gazebo | drone | lidar | autonomous | @list
implies: robotics
near: c-plus-plus
hit: Robot arms with ROS and C++
miss: ROS taken at each visit

term: rtos
name: RTOS
kind: tool
also: real-time operating systems | real time operating system | INTEGRITY RTOS | real-time operating system |
  Real-time OS | embOS
narrower: μC/OS | ThreadX
implies: embedded-systems
near: real-time-systems
hit: Knowledge of RTOS is an advantage

term: rxjava
name: RxJava
kind: tool
also: rx-java
beside: RxSwift | RxKotlin | Alamofire | RxJava2 | RxAndroid
implies: reactive-programming
near: rxjs
hit: Two years of practice with RxAndroid

term: sensors-and-actuators
name: sensor integration
kind: skill
also: sensor data | sensor technology
narrower: sensor networks | IMU sensors
near: internet-of-things | embedded-systems
hit: A good grasp of sensor networks is expected

term: smart-card-technology
name: smart card technology
kind: skill
narrower: Java Card | secure elements | eSIM | SIM cards software
near: cryptography | embedded-systems
hit: Solid understanding of secure elements

term: smart-tv-apps
name: smart TV apps
kind: skill
also: Smart TV
narrower: Android TV | Apple TV apps
beside: set top box development | Android Set Top Box development
implies: software-development
near: video-streaming-technology
hit: Practical skills in smart TV apps and video streaming technology

term: stm32
name: STM32
kind: tool
implies: microcontrollers
near: firmware | arduino
hit: Moved the reporting platform to STM32

term: synopsys-design-compiler
name: Synopsys Design Compiler
kind: tool
implies: asic-design
near: fpga
hit: Good command of Synopsys Design Compiler

term: tizen
name: Tizen
kind: tool
implies: smart-tv-apps
near: video-streaming-technology
hit: Trained colleagues in the use of Tizen

term: u-boot
name: U-Boot
kind: tool
implies: embedded-linux
near: device-drivers
hit: Worked daily with U-Boot and device drivers

term: uart
name: UART
kind: tool
beside: RS-232 | RS-485 | RS485 | RS232
implies: communication-buses
near: microcontrollers
hit: Proficient in UART and microcontrollers

term: uikit
name: UIKit
kind: tool
also: Cocoa Touch
narrower: XIBs and storyboards | Autolayout | Auto Layout
beside: Cocoa | AppKit | Core Animation | Combine framework | AVFoundation | Grand Central Dispatch | Core Bluetooth
 | NSOperation | NSURLSession | Core Graphics
ambiguous: Cocoa
needs: iOS | Objective-C | Swift | Apple | macOS | @list
implies: ios-development
near: swift-language
hit: Objective-C and Cocoa on macOS
miss: Serve hot cocoa to guests

term: unity-engine
name: Unity
kind: tool
also: Unity3D | Unity 3D | Unity engine | Unity game engine | Unity 2D
ambiguous: Unity
case: Unity
needs: C# | Unreal | game | XR | VR | 3D | shader | Blender | Maya | developer | @list
never: Unity Health | Unity Catalog | Dell EMC Unity | unity of purpose
implies: game-development
near: unreal-engine | c-sharp
hit: Game work with Unity and C#
miss: Unity Health runs three hospitals

term: unreal-engine
name: Unreal Engine
kind: tool
also: Unreal Engine 5 | Unreal Engine 4 | Unreal | UE4 | UE5
narrower: Unreal Blueprints
ambiguous: Unreal
needs: Unity | game | C++ | 3D | VR | Blender | Maya | @list
implies: game-development
near: unity-engine | c-plus-plus
hit: Game levels in Unreal and Maya
miss: Felt unreal to win the prize

term: vector-canoe
name: Vector CANoe
kind: tool
also: CANoe
beside: CANalyzer
implies: embedded-systems
near: automotive-embedded | communication-buses
hit: Two years of practice with CANalyzer

term: virtual-reality
name: virtual reality
kind: skill
also: VR | VR development | VR applications
narrower: Oculus | Meta Quest
ambiguous: VR
needs: Unity | Unreal | headset | Oculus | 3D | immersive | games | @list
near: augmented-reality | unity-engine
hit: VR training built in Unity for a headset.
miss: The initials VR on the postbox.

term: vxworks
name: VxWorks
kind: tool
implies: embedded-systems
near: rtos | real-time-systems
hit: Proficient in VxWorks and RTOS

term: wearables-development
name: wearables development
kind: skill
also: wearable devices | wearable technology
narrower: smartwatch apps | Wear OS
implies: mobile-development
near: internet-of-things
hit: A good grasp of wearables development is expected

term: webos
name: webOS
kind: tool
implies: smart-tv-apps
near: video-streaming-technology
hit: Knowledge of webOS is an advantage

term: wireless-iot-protocols
name: wireless IoT protocols
kind: skill
narrower: Z-Wave | NB-IoT | Matter protocol | Thread protocol | LTE-M | 6LoWPAN
implies: internet-of-things
near: bluetooth
hit: Experience in wireless IoT protocols and Bluetooth

term: xamarin
name: Xamarin
kind: tool
also: Xamarin Forms
narrower: Xamarin.Forms | Xamarin.iOS | Xamarin.Android
beside: .NET MAUI
implies: mobile-development | c-sharp
near: flutter
hit: Introduced Xamarin in a team of six

term: xcode
name: Xcode
kind: tool
also: Xcode Instruments | Xcode IDE
beside: TestFlight | Swift Package Manager | Interface Builder
implies: ios-development
near: android-studio
hit: Worked daily with Xcode IDE and Android Studio

term: xilinx
name: Xilinx
kind: tool
also: Xilinx Vivado
narrower: Vivado | Zynq
implies: fpga
near: vhdl | verilog
hit: Knowledge of Xilinx is an advantage

term: yocto
name: Yocto
kind: tool
also: Yocto Project
implies: embedded-linux
near: device-drivers
hit: Moved the reporting platform to Yocto

term: zephyr-rtos
name: Zephyr RTOS
kind: tool
also: Zephyr OS
implies: embedded-systems
near: rtos | real-time-systems
hit: Trained colleagues in the use of Zephyr OS

term: zigbee
name: Zigbee
kind: tool
implies: wireless-iot-protocols
near: bluetooth
hit: Trained colleagues in the use of Zigbee
